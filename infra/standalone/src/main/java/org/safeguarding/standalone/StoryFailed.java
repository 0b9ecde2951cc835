package org.safeguarding.standalone;

/** A story did not go as it is written; the message names the file, the request and the difference. */
public final class StoryFailed extends RuntimeException {

    StoryFailed(String sentence) {
        super(sentence);
    }
}
