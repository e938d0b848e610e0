<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>PrepareStage</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a rapporteur</source>
            <translation>
                <numerusform>%n item without a rapporteur</numerusform>
                <numerusform>%n items without a rapporteur</numerusform>
            </translation>
        </message>
    </context>
</TS>
