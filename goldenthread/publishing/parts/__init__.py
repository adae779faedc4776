"""Parts of documents that are made from the area's own records, one file each."""
