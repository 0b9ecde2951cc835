package org.safeguarding.gateway.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no filter of ours has seen: what the web server or the firewall cannot make sense of is answered alike. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

    @Bean
    RequestRejectedHandler suspiciousRequests(DoorProblems problems) {
        return (request, response, rejected) -> problems.write(response, PlainProblems.of(400));
    }

    /** A refused large body is waved through the connection and dropped, so that its sender lives to read the answer. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer(JsonMapper json) {
        return server -> {
            server.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemReport(json)));
        };
    }

    private static final class ProblemReport extends ErrorReportValve {

        private final JsonMapper json;

        ProblemReport(JsonMapper json) {
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.getOutputStream().write(json.writeValueAsBytes(PlainProblems.of(response.getStatus())));
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
