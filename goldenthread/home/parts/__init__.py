"""Parts of documents that show what the stage pages show, one file each."""
