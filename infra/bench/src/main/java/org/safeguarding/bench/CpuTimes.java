package org.safeguarding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time in seconds, since the machine started: of the whole machine, of the house, of the generator. */
record CpuTimes(double at, double machine, double house, double generator) {

    static final int CORES = Runtime.getRuntime().availableProcessors();

    /** What may be used by others while something is measured, as a share of all cores. */
    static final double FOREIGN_ALLOWED = 0.05;

    /** Their parent, where the kernel shows them. */
    private static final long KERNEL_THREADS = 2;

    private static final double TICKS_PER_SECOND = 100;

    static CpuTimes now() {
        double generator = ofProcess(ProcessHandle.current());
        double house = ProcessHandle.current()
                .descendants()
                .mapToDouble(CpuTimes::ofProcess)
                .sum();
        return new CpuTimes(System.nanoTime() / 1e9, ofMachine() - ofTheKernelItself(), house, generator);
    }

    /** Cores that the generator, pgbench included, has kept busy since. */
    double generatorSince(CpuTimes before) {
        return (generator - before.generator) / (at - before.at);
    }

    /** Cores that the house has kept busy since. */
    double houseSince(CpuTimes before) {
        return (house - before.house) / (at - before.at);
    }

    /** The share of all cores that somebody else had since; what the hypervisor took counts as well. */
    double foreignSince(CpuTimes before) {
        double others = machine - before.machine - (house - before.house) - (generator - before.generator);
        return Math.max(0, others / (at - before.at) / CORES);
    }

    /** What the kernel's own threads write and swap is nobody's in particular. */
    private static double ofTheKernelItself() {
        return ProcessHandle.of(KERNEL_THREADS).stream()
                .filter(process -> process.parent().isEmpty())
                .flatMap(ProcessHandle::descendants)
                .mapToDouble(CpuTimes::ofProcess)
                .sum();
    }

    /** Running, nice, system and stolen; interrupts belong to nobody. */
    private static double ofMachine() {
        try {
            List<String> words = words(Files.readAllLines(Path.of("/proc/stat")).getFirst());
            return (ticks(words, 1) + ticks(words, 2) + ticks(words, 3) + ticks(words, 8)) / TICKS_PER_SECOND;
        } catch (IOException noLinux) {
            throw new NotFit("The processor times of this machine cannot be read: " + noLinux.getMessage());
        }
    }

    /** Its own time and that of its children which have ended. */
    private static double ofProcess(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            List<String> words = words(stat.substring(stat.lastIndexOf(')') + 2));
            return (ticks(words, 11) + ticks(words, 12) + ticks(words, 13) + ticks(words, 14)) / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static List<String> words(String line) {
        return List.of(line.trim().split(" +", -1));
    }

    private static long ticks(List<String> words, int index) {
        return Long.parseLong(words.get(index));
    }
}
