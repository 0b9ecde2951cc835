package org.safeguarding.standalone;

import java.util.List;
import java.util.Map;

/** One request of a story as it is written, with what it expects of the answer. */
record StoryRequest(
        String name,
        int line,
        String method,
        String url,
        Map<String, String> headers,
        String body,
        List<String> expectations,
        List<String> conditions) {}
