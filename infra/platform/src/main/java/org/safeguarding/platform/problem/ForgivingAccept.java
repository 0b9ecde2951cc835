package org.safeguarding.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * An {@code Accept} that cannot be read or met is answered as if it were absent (RFC 9110, 12.5.1). Otherwise a problem
 * could not be sent, and a deed would be done first and refused with 406 afterwards.
 */
final class ForgivingAccept implements ContentNegotiationStrategy {

    private final HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
        try {
            var asked = new ArrayList<>(header.resolveMediaTypes(request));
            asked.removeIf(type -> type.getQualityValue() == 0);
            asked.add(MediaType.ALL);
            return asked;
        } catch (HttpMediaTypeNotAcceptableException unreadable) {
            return MEDIA_TYPE_ALL_LIST;
        }
    }
}
