package org.safeguarding.platform.security;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who is calling, as the token says: an opaque account, its roles and its agency. Take it as a controller's parameter. */
public record Caller(String subject, Set<Role> roles, Optional<Agency> agency) {

    /** The caller behind an authenticated request. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return Optional.empty();
        }
        var roles = token.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(SecurityConfiguration.ROLE))
                .map(authority -> authority.substring(SecurityConfiguration.ROLE.length()))
                .flatMap(name ->
                        Stream.of(Role.values()).filter(role -> role.name().equals(name)))
                .collect(toUnmodifiableSet());
        var agency = Optional.ofNullable(token.getToken().getClaimAsString("agency"))
                .flatMap(name -> Stream.of(Agency.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst());
        return Optional.of(new Caller(token.getName(), roles, agency));
    }

    public boolean hasRole(Role role) {
        return roles.contains(role);
    }

    /** The roles as the record of a deed names them. */
    public String roleNames() {
        return roles.stream().map(Role::name).sorted().collect(joining(","));
    }
}
