"""Records in: from Kafka or from a file, whatever their shape; what cannot be read becomes a dead letter."""
