"""Whether a picture can be printed; fulfils the port `Pictures`."""


class PrintedPictures:
    """Reads pictures that are brought; Pillow is imported with the first one."""

    def check(self, file_name: str, data: bytes) -> None:
        """See `Pictures`."""
        from secretariat.output.pictures import check_picture

        check_picture(file_name, data)
