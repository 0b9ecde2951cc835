package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a house stands: where its jars and its data are, on which ports, with which parts and extra settings. */
public record HouseOptions(
        Path projectRoot,
        Path dataDirectory,
        Ports ports,
        List<String> parts,
        Map<String, Map<String, String>> environment,
        boolean fresh) {

    /** The house of {@code ./start}: the usual ports, its data in the project's folder {@code data}. */
    public static HouseOptions usual(Path projectRoot) {
        return new HouseOptions(projectRoot, projectRoot.resolve("data"), Ports.usual(), House.PARTS, Map.of(), false);
    }

    /** A house for a test, on free ports. */
    public static HouseOptions forTest(Path projectRoot, Path dataDirectory) {
        return new HouseOptions(projectRoot, dataDirectory, Ports.free(), House.PARTS, Map.of(), false);
    }

    /** The same house on other ports. */
    public HouseOptions withPorts(Ports others) {
        return new HouseOptions(projectRoot, dataDirectory, others, parts, environment, fresh);
    }

    /** The same house with some of its parts only. */
    public HouseOptions withParts(String... some) {
        return new HouseOptions(projectRoot, dataDirectory, ports, List.of(some), environment, fresh);
    }

    /** The same house with one more environment variable for one part. */
    public HouseOptions with(String part, String variable, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(environment);
        Map<String, String> ofPart = new HashMap<>(more.getOrDefault(part, Map.of()));
        ofPart.put(variable, value);
        more.put(part, Map.copyOf(ofPart));
        return new HouseOptions(projectRoot, dataDirectory, ports, parts, Map.copyOf(more), fresh);
    }

    /** The same house with nothing in it. */
    public HouseOptions emptied() {
        return new HouseOptions(projectRoot, dataDirectory, ports, parts, environment, true);
    }
}
