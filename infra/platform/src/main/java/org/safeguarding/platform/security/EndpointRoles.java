package org.safeguarding.platform.security;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeguarding.platform.fact.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whose a controller's method is, read from its {@code @PreAuthorize}: for those who have to know the roles themselves. */
public final class EndpointRoles {

    private static final Pattern ROLES = Pattern.compile("has(Any)?Role\\(('[A-Z_]+'(, ?)?)+\\)");
    private static final Pattern NAME = Pattern.compile("'([A-Z_]+)'");

    private EndpointRoles() {}

    /** The roles that may call the method; none where it says none, every role where any account will do. */
    public static Set<Role> of(Method method) {
        var roles = EnumSet.noneOf(Role.class);
        var said = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        if (said == null) {
            return roles;
        }
        if (said.value().equals("isAuthenticated()")) {
            return EnumSet.allOf(Role.class);
        }
        if (!ROLES.matcher(said.value()).matches()) {
            throw new IllegalStateException(
                    "Say it as hasRole, hasAnyRole or isAuthenticated: " + said.value() + " of " + method);
        }
        NAME.matcher(said.value())
                .results()
                .map(name -> Role.valueOf(name.group(1)))
                .forEach(roles::add);
        return roles;
    }
}
