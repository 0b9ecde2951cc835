package org.safeguarding.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** A body is of one type; one that is said to be of any type stops before anybody tries to read it. */
final class NoVagueContentType implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0 && isVague(type)) {
            throw new HttpMediaTypeNotSupportedException("A body is of one type.", List.of(MediaType.APPLICATION_JSON));
        }
        return true;
    }

    private static boolean isVague(String type) {
        try {
            return !MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false; // Spring says so itself
        }
    }
}
