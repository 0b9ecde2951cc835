package org.safeguarding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Processor time in seconds, of the house, of the generator and of everybody else. Everybody's is read from the processes
 * themselves: the machine's own sum in {@code /proc/stat} is sampled, and misses much of what runs in short bursts.
 */
record CpuTimes(double at, double others, double house, double generator) {

    static final int CORES = Runtime.getRuntime().availableProcessors();

    /** What may be used by others while something is measured, as a share of all cores. */
    static final double FOREIGN_ALLOWED = 0.05;

    /** The parent of the kernel's own threads, where they are shown: what those do is nobody's in particular. */
    private static final long KERNEL_THREADS = 2;

    private static final double TICKS_PER_SECOND = 100;

    static CpuTimes now() {
        long self = ProcessHandle.current().pid();
        Set<Long> all = pids(ProcessHandle.allProcesses().toList());
        Set<Long> house = pids(ProcessHandle.current().descendants().toList());
        all.removeAll(house);
        all.removeAll(ofTheKernel());
        all.remove(self);
        return new CpuTimes(System.nanoTime() / 1e9, ofProcesses(all) + stolen(), ofProcesses(house), ofProcess(self));
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
        return Math.max(0, (others - before.others) / (at - before.at) / CORES);
    }

    private static Set<Long> pids(Collection<ProcessHandle> processes) {
        return processes.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static Set<Long> ofTheKernel() {
        return ProcessHandle.of(KERNEL_THREADS)
                .filter(process -> process.parent().isEmpty())
                .map(parent -> pids(parent.descendants().toList()))
                .orElse(Set.of());
    }

    private static double ofProcesses(Set<Long> pids) {
        return pids.stream().mapToDouble(CpuTimes::ofProcess).sum();
    }

    /** Its own time and that of its children which have ended. */
    private static double ofProcess(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            List<String> words = words(stat.substring(stat.lastIndexOf(')') + 2));
            return (ticks(words, 11) + ticks(words, 12) + ticks(words, 13) + ticks(words, 14)) / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double stolen() {
        try {
            return ticks(words(Files.readAllLines(Path.of("/proc/stat")).getFirst()), 8) / TICKS_PER_SECOND;
        } catch (IOException noLinux) {
            throw new NotFit("The processor times of this machine cannot be read: " + noLinux.getMessage());
        }
    }

    private static List<String> words(String line) {
        return List.of(line.trim().split(" +", -1));
    }

    private static long ticks(List<String> words, int index) {
        return Long.parseLong(words.get(index));
    }
}
