"""Records from Kafka: what is read is decided by the offsets in Postgres, never by those that Kafka keeps."""
