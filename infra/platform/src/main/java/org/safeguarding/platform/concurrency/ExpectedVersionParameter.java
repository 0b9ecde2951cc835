package org.safeguarding.platform.concurrency;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.problem.BadRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}: exactly one strong tag that is a version; anything else would be no promise. */
final class ExpectedVersionParameter implements HandlerMethodArgumentResolver {

    private static final Pattern ONE_VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var tags = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (tags == null || tags.length == 0) {
            throw new VersionNeeded();
        }
        var version = ONE_VERSION.matcher(tags[0].strip());
        if (tags.length > 1 || !version.matches()) {
            throw new BadRequest(
                    "if-match-is-one-version",
                    "If-Match takes the one ETag that came with the case, such as \"7\": no list, no *, nothing weak.");
        }
        return new ExpectedVersion(Long.parseLong(version.group(1)));
    }
}
