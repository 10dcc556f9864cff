"""One module per page. A page is fed with values and sends wishes as Qt signals; it opens no file and asks nothing of anybody."""
