package org.safeguarding.platform.security;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling, as the token says: an opaque account, its roles, the organisation that it belongs to and which kind of
 * agency that is. Take it as a controller's parameter.
 */
public record Caller(String subject, Set<Role> roles, Optional<Agency> agency, Optional<Organisation> organisation) {

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
        var organisation = Organisation.in(token.getToken().getClaimAsString("organisation"));
        return Optional.of(new Caller(token.getName(), roles, agency, organisation));
    }

    /** Where the caller belongs, if the token says all of it. */
    public Optional<Affiliation> affiliation() {
        return agency.flatMap(kind -> organisation.map(one -> new Affiliation(kind, one)));
    }

    /** Whether the caller belongs there; nobody belongs nowhere. */
    public boolean isOf(@Nullable Affiliation there) {
        return affiliation().filter(home -> home.equals(there)).isPresent();
    }

    /** The agency, or the refusal of a token that names none. */
    public Agency agencyOrRefuse() {
        return agency.orElseThrow(() -> new AccessDeniedException("The token names no agency."));
    }

    /** Where the caller belongs, or the refusal of a token that does not say it: the kind alone is not enough. */
    public Affiliation affiliationOrRefuse() {
        return new Affiliation(
                agencyOrRefuse(),
                organisation.orElseThrow(() -> new AccessDeniedException("The token names no organisation.")));
    }

    public boolean hasRole(Role role) {
        return roles.contains(role);
    }

    /** The roles as the record of a deed names them. */
    public String roleNames() {
        return roles.stream().map(Role::name).sorted().collect(joining(","));
    }
}
