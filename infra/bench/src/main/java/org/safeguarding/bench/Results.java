package org.safeguarding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything a run leaves behind. */
record Results(
        String startedAt,
        Machine machine,
        Map<String, String> postgres,
        Map<String, String> run,
        boolean evenIfBusy,
        WarmUp warmUp,
        List<Turn> turns) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Results read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Results.class);
    }

    Results with(List<Turn> taken) {
        return new Results(startedAt, machine, postgres, run, evenIfBusy, warmUp, taken);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    boolean allGatesPassed() {
        return turns.stream().allMatch(Turn::passedTheGates);
    }
}
