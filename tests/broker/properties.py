"""The settings of the one-node broker: small, quick to start, quick to come back after a kill."""

from pathlib import Path

USER, PASSWORD = "watcher", "open-sesame"  # of the listener that asks for them


def server_properties(log_dirs: Path, port: int, controller_port: int, sasl_port: int) -> str:
    """Write server.properties for one process that is broker and controller.

    After a SIGKILL the controller waits until the old registration expires: `broker.session.timeout.ms` decides how
    long the restart takes (3 s: serving again after 5 s; the default of 9 s: after 13 s; 1 s: fenced when the machine
    is busy).
    """
    return "\n".join(
        [
            "process.roles=broker,controller",
            "node.id=1",
            f"controller.quorum.voters=1@127.0.0.1:{controller_port}",
            f"listeners=PLAINTEXT://127.0.0.1:{port},SASL_PLAINTEXT://127.0.0.1:{sasl_port},"
            f"CONTROLLER://127.0.0.1:{controller_port}",
            f"advertised.listeners=PLAINTEXT://127.0.0.1:{port},SASL_PLAINTEXT://127.0.0.1:{sasl_port}",
            "inter.broker.listener.name=PLAINTEXT",
            "controller.listener.names=CONTROLLER",
            "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT",
            "sasl.enabled.mechanisms=PLAIN",
            "listener.name.sasl_plaintext.plain.sasl.jaas.config="
            f'org.apache.kafka.common.security.plain.PlainLoginModule required user_{USER}="{PASSWORD}";',
            f"log.dirs={log_dirs}",
            "num.partitions=4",
            "auto.create.topics.enable=false",
            "offsets.topic.num.partitions=2",
            "offsets.topic.replication.factor=1",
            "transaction.state.log.replication.factor=1",
            "transaction.state.log.min.isr=1",
            "transaction.state.log.num.partitions=2",
            "share.coordinator.state.topic.replication.factor=1",
            "share.coordinator.state.topic.min.isr=1",
            "group.initial.rebalance.delay.ms=0",
            "group.min.session.timeout.ms=1000",
            "log.retention.check.interval.ms=1000",
            "broker.session.timeout.ms=3000",
            "broker.heartbeat.interval.ms=500",
            "",
        ]
    )
