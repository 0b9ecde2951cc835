package org.safeguarding.platform.operations;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;

/** Not ready while the broker does not answer: nothing would reach the other services. */
class BrokerHealth implements HealthIndicator, AutoCloseable {

    private static final int TIMEOUT_MILLIS = 2_000;

    private final AdminClient broker;

    BrokerHealth(KafkaAdmin admin) {
        this.broker = AdminClient.create(admin.getConfigurationProperties());
    }

    @Override
    public Health health() {
        try {
            var nodes = broker.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return Health.up().withDetail("brokers", nodes.size()).build();
        } catch (ExecutionException | TimeoutException unreachable) {
            return Health.outOfService().build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    @Override
    public void close() {
        broker.close();
    }
}
