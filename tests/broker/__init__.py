"""A real Apache Kafka for tests, the demo and the benchmarks: found or started here, never left behind."""
