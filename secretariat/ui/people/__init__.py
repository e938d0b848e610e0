"""The room «Особи»: everybody whom the meetings may name, their posts and their places in the group."""
