package org.safeguarding.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What it was measured on. */
record Machine(String processor, int cores, String memory, String kernel, String java, String commit) {

    static Machine here(Path root) throws IOException, InterruptedException {
        String commit = output(root, "git", "rev-parse", "--short=12", "HEAD");
        boolean changed = !output(root, "git", "status", "--porcelain", "-uno").isEmpty();
        return new Machine(
                after("/proc/cpuinfo", "model name"),
                CpuTimes.CORES,
                after("/proc/meminfo", "MemTotal"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                commit + (changed ? ", with changes" : ""));
    }

    private static String after(String file, String word) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown");
    }

    private static String output(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? text.trim() : "unknown";
    }
}
