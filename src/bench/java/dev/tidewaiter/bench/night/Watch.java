package dev.tidewaiter.bench.night;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Takes the time of one run, and looks at the heap while it lasts. */
final class Watch {

    private static final int LOOK_EVERY_MS = 20;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final long begun = System.nanoTime();
    private final long cpu = processors();
    private final Thread looking = new Thread(this::look, "watch");
    private volatile boolean over;
    private volatile long heap;

    private Watch() {}

    static Watch start() {
        var watch = new Watch();
        watch.looking.setDaemon(true);
        watch.looking.start();
        return watch;
    }

    private void look() {
        while (!over) {
            heap = Math.max(heap, MEMORY.getHeapMemoryUsage().getUsed());
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    Taken stop() {
        over = true;
        return new Taken((System.nanoTime() - begun) / 1e9, (processors() - cpu) / 1e9, heap);
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
