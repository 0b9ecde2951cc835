package org.safeguarding.platform.file;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a service that takes files the {@link Upload}, the {@link VirusScanner} and the problems; each has its own table. */
@AutoConfiguration
@ConditionalOnProperty("safeguarding.file.called")
@EnableConfigurationProperties({FileProperties.class, FileProperties.Scanner.class})
public class FileConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Upload.class);
    }

    @Bean
    VirusScanner virusScanner(FileProperties.Scanner properties) {
        return properties.host().isBlank()
                ? new NoScanner()
                : new ClamAv(properties.host(), properties.port(), properties.timeout());
    }

    @Bean
    FileProblems fileProblems(FileProperties properties, MeterRegistry metrics) {
        return new FileProblems(properties.called(), metrics);
    }

    @Bean
    WebMvcConfigurer uploadAsParameter(FileProperties limits, VirusScanner scanner) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new UploadParameter(limits, scanner));
            }
        };
    }

    /** Gives a controller the upload, unread, and takes it away with the request. */
    private record UploadParameter(FileProperties limits, VirusScanner scanner)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Upload.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var upload = new Upload(
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), limits, scanner);
            Objects.requireNonNull(RequestContextHolder.getRequestAttributes())
                    .registerDestructionCallback(
                            Upload.class.getName(), upload::close, RequestAttributes.SCOPE_REQUEST);
            return upload;
        }
    }
}
