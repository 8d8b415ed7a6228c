"""What is done with booked slices: windows close behind the watermark, are judged, and alerts change, all as rows."""
