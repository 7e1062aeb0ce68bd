package dev.tidewaiter.cli;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** The program in a process that is held wherever it calls a class, as a debugger holds it, so that a kill falls where it is meant to. */
public final class HeldProcess {

    private static final String PATIENCE_MILLIS = "120000";

    private HeldProcess() {}

    /** Runs the program and kills it where it calls the class and finds things as they were waited for; says whether it came to that. */
    public static boolean isKilledAt(Class<?> called, Callable<Boolean> awaited, List<String> arguments, Path log)
            throws Exception {
        var connector = bySocket();
        var settings = connector.defaultArguments();
        Objects.requireNonNull(settings.get("localAddress")).setValue("127.0.0.1");
        Objects.requireNonNull(settings.get("timeout")).setValue(PATIENCE_MILLIS);
        var address = connector.startListening(settings);
        try {
            var debugged = "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
            var process = ProgramProcess.start(Map.of("JAVA_TOOL_OPTIONS", debugged), arguments, log, log);
            try {
                return isHeldAt(connector.accept(settings), called, awaited);
            } finally {
                process.destroyForcibly().waitFor();
            }
        } finally {
            connector.stopListening(settings);
        }
    }

    private static ListeningConnector bySocket() {
        return Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(connector -> connector.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isHeldAt(VirtualMachine machine, Class<?> called, Callable<Boolean> awaited)
            throws Exception {
        var loaded = machine.eventRequestManager().createClassPrepareRequest();
        loaded.addClassFilter(called.getName());
        loaded.enable();
        machine.resume();
        try {
            while (true) {
                var events = machine.eventQueue().remove();
                for (var event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        holdAtCallsOf(prepared.referenceType());
                    } else if (event instanceof BreakpointEvent && awaited.call()) {
                        return true;
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException ended) {
            return false;
        }
    }

    private static void holdAtCallsOf(ReferenceType type) {
        for (var method : type.methods()) {
            if (method.location() != null) {
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(method.location())
                        .enable();
            }
        }
    }
}
