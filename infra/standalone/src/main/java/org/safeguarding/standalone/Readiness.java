package org.safeguarding.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How a part shows that it is ready for work. */
@FunctionalInterface
interface Readiness {

    boolean holds(LogTail tail) throws InterruptedException;

    /** It says so in its log. */
    static Readiness says(String words) {
        return tail -> tail.contains(words);
    }

    /** It answers 200 at an address. */
    static Readiness answers(URI address) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return tail -> {
            try {
                return http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
