package org.safeguarding.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Looks at a method's {@code @PreAuthorize} before its body is read, so that who may not ask hears that and not what is
 * wrong with the question. One of our controllers' methods that does not say whose it is, is nobody's.
 */
final class RolesFirst implements HandlerInterceptor {

    private static final String OURS = "org.safeguarding.";

    private final PreAuthorizeAuthorizationManager roles = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            var decision = roles.authorize(
                    () -> SecurityContextHolder.getContext().getAuthentication(),
                    new SimpleMethodInvocation(method.getBean(), method.getMethod()));
            if (decision == null || !decision.isGranted()) {
                throw new AccessDeniedException("Not this role's.");
            }
        }
        return true;
    }
}
