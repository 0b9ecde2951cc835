package org.safeguarding.referral.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttachmentProperties.class, AttachmentProperties.Scanner.class})
class AttachmentConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Upload.class);
    }

    @Bean
    VirusScanner virusScanner(AttachmentProperties.Scanner properties) {
        return properties.host().isBlank()
                ? new NoScanner()
                : new ClamAv(properties.host(), properties.port(), properties.timeout());
    }

    @Bean
    WebMvcConfigurer uploadAsParameter(AttachmentProperties properties, VirusScanner scanner) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new UploadParameter(properties.maxSize().toBytes(), scanner));
            }
        };
    }

    /** Gives a controller the upload, unread, and takes it away with the request. */
    private record UploadParameter(long maxBytes, VirusScanner scanner) implements HandlerMethodArgumentResolver {

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
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), maxBytes, scanner);
            request.setAttribute(Upload.class.getName(), upload, RequestAttributes.SCOPE_REQUEST);
            Objects.requireNonNull(org.springframework.web.context.request.RequestContextHolder.getRequestAttributes())
                    .registerDestructionCallback(
                            Upload.class.getName(), upload::close, RequestAttributes.SCOPE_REQUEST);
            return upload;
        }
    }
}
