package org.safeguarding.referral.draft;

import java.util.stream.Stream;
import org.safeguarding.platform.sealed.KeyedHash;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** A short opaque name for the session in which somebody writes, so that two windows can tell each other apart. */
@Component
class WritingSession {

    private static final int SHORT = 8;

    private final KeyedHash hash;

    WritingSession(KeyedHash hash) {
        this.hash = hash;
    }

    String name() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            return hash.of("writing-session", identity(caller.getToken())).substring(0, SHORT);
        }
        throw new IllegalStateException("Drafts are written by callers with a token.");
    }

    /** The session, where the token names one, and the token otherwise. */
    private static String identity(Jwt token) {
        return Stream.of("sid", "jti")
                .filter(token::hasClaim)
                .map(claim -> claim + " " + token.getClaimAsString(claim))
                .findFirst()
                .orElseGet(token::getTokenValue);
    }
}
