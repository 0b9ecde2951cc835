package org.safeguarding.identity;

import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.INVALID_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads a {@code grant_type=password} request at the token endpoint. */
class PasswordGrantConverter implements AuthenticationConverter {

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        if (!PasswordGrant.TYPE.getValue().equals(request.getParameter("grant_type"))) {
            return null;
        }
        Authentication client = Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "the client is authenticated before");
        return new PasswordGrant(client, single(request, "username"), single(request, "password"));
    }

    private static String single(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null || values.length != 1 || values[0].isEmpty()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(INVALID_REQUEST, "The parameter " + name + " is needed once.", null));
        }
        return values[0];
    }
}
