package org.safeguarding.platform.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no controller has seen: what the web server or the firewall cannot make sense of is answered with a problem too. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
public class UnreadableRequests {

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorsAsProblems errorsAsProblems() {
        return new ErrorsAsProblems();
    }

    @Bean
    RequestRejectedHandler suspiciousRequests(JsonMapper json) {
        return (request, response, rejected) -> {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getOutputStream().write(json.writeValueAsBytes(PlainProblems.of(HttpStatus.BAD_REQUEST.value())));
        };
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

    @Bean
    WebMvcConfigurer headersThatMakeNoSense() {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(java.util.List.of(new ForgivingAccept()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new NoVagueContentType());
            }
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
            if (response.getStatus() == HttpStatus.NOT_IMPLEMENTED.value()) { // CONNECT: a caller's mistake, not ours
                response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
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
