package org.safeguarding.platform.axonserver;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Looks for the server before anything else starts: the connector alone would try for ever and say nothing. */
@AutoConfiguration
@Profile("axon-server")
@ConditionalOnClass(AxonServerConnectionManager.class)
public class AxonServerConfiguration {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final int USUAL_PORT = 8124;

    @Bean
    static BeanFactoryPostProcessor axonServerAnswers(Environment environment) {
        var servers = environment.getRequiredProperty("axon.axonserver.servers");
        return beans -> {
            if (Stream.of(servers.split(",", -1)).map(String::strip).noneMatch(AxonServerConfiguration::answers)) {
                throw new AxonServerUnreachable(servers);
            }
        };
    }

    private static boolean answers(String server) {
        int colon = server.lastIndexOf(':');
        var host = colon < 0 ? server : server.substring(0, colon);
        int port = colon < 0 ? USUAL_PORT : Integer.parseInt(server.substring(colon + 1));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
