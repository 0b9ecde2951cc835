package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Plays stories: sends each request of a {@code .http} file in turn and holds the answers against its comments. */
public final class StoryRunner {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Map<String, String> variables;
    private final Consumer<String> progress;
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** A runner that says what it does; the variables win over those of the file. */
    public StoryRunner(Map<String, String> variables, Consumer<String> progress) {
        this(variables, progress, Duration.ofMinutes(1));
    }

    /** A runner that waits as long as this for an {@code @until} to hold. */
    public StoryRunner(Map<String, String> variables, Consumer<String> progress, Duration patience) {
        this.variables = Map.copyOf(variables);
        this.progress = progress;
        this.patience = patience;
    }

    /** The variables by which stories know the parts of a house: gateway, identity and mail. */
    public static Map<String, String> addressesOf(House house) {
        return Map.of(
                "gateway", house.gateway().toString(),
                "identity", house.identity().toString(),
                "mail", house.mailPage().toString());
    }

    /** Plays every story of a folder in the order of their names. */
    public void playAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> stories = files.filter(file -> file.toString().endsWith(".http"))
                    .sorted()
                    .toList();
            stories.forEach(this::play);
        } catch (IOException missing) {
            throw new StoryFailed("There are no stories in " + folder + ".");
        }
    }

    /** Plays one story, and returns what was learned by its named requests, for instance to ask for more. */
    public PlayedStory play(Path file) {
        Story story = Story.read(file);
        StoryVariables known = new StoryVariables(story.variables(), variables);
        progress.accept("Story " + file.getFileName());
        for (StoryRequest request : story.requests()) {
            try {
                StoryAnswer answer = send(request, known);
                known.remember(request.name(), answer);
                progress.accept("  " + request.name() + ": " + answer.status());
            } catch (StoryFailed failed) {
                throw new StoryFailed("%s, line %d, request %s: %s."
                        .formatted(file, request.line(), request.name(), failed.getMessage()));
            }
        }
        return known::fill;
    }

    /** What a played story has learned. */
    @FunctionalInterface
    public interface PlayedStory {

        /** Fills in words like {@code {{name.response.body.$.path}}}. */
        String fill(String words);
    }

    private StoryAnswer send(StoryRequest request, StoryVariables known) {
        HttpRequest ready = prepared(request, known);
        List<StoryExpectation> conditions = filled(request.conditions(), known);
        List<StoryExpectation> expectations = filled(request.expectations(), known);
        Instant end = Instant.now().plus(patience);
        StoryAnswer answer = answerTo(ready);
        Optional<String> waitingFor = difference(conditions, answer);
        while (waitingFor.isPresent() && Instant.now().isBefore(end)) {
            pause();
            answer = answerTo(ready);
            waitingFor = difference(conditions, answer);
        }
        if (waitingFor.isPresent()) {
            throw new StoryFailed("after " + patience.toSeconds() + " seconds still " + waitingFor.get());
        }
        StoryAnswer last = answer;
        difference(expectations, last).ifPresent(difference -> {
            throw new StoryFailed(difference);
        });
        if (expectations.stream().noneMatch(StoryExpectation::isStatus) && last.status() / 100 != 2) {
            throw new StoryFailed("the answer was %d: %s".formatted(last.status(), last.shortened()));
        }
        return last;
    }

    private static HttpRequest prepared(StoryRequest request, StoryVariables known) {
        if (!request.conditions().isEmpty() && !request.method().equals("GET")) {
            throw new StoryFailed("only a GET may be repeated by @until");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(known.fill(request.url())))
                .timeout(Duration.ofSeconds(60))
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(known.fill(request.body())));
        request.headers().forEach((name, value) -> builder.header(name, header(name, known.fill(value))));
        return builder.build();
    }

    /** Basic credentials may be written as they are spoken: {@code Basic name:secret}. */
    private static String header(String name, String value) {
        String[] words = value.split("[\\s:]+", -1);
        boolean spoken = name.equalsIgnoreCase("Authorization") && words[0].equals("Basic") && words.length == 3;
        return spoken
                ? "Basic " + Base64.getEncoder().encodeToString((words[1] + ":" + words[2]).getBytes(UTF_8))
                : value;
    }

    private static List<StoryExpectation> filled(List<String> words, StoryVariables known) {
        return words.stream().map(known::fill).map(StoryExpectation::new).toList();
    }

    private static Optional<String> difference(List<StoryExpectation> expectations, StoryAnswer answer) {
        return expectations.stream()
                .flatMap(expectation -> expectation.differenceFrom(answer).stream())
                .findFirst();
    }

    private StoryAnswer answerTo(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            return new StoryAnswer(response.statusCode(), response.headers(), response.body());
        } catch (IOException trouble) {
            return StoryAnswer.none(request.method() + " " + request.uri() + " got no answer (" + trouble + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("the story was interrupted");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("the story was interrupted");
        }
    }
}
