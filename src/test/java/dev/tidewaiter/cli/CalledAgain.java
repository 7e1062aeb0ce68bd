package dev.tidewaiter.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process of the program that is called again and again, for calls that end by themselves: most of what such a call takes is the
 * start of its process. All that the process says between two calls belongs to the second, so nothing it says is overheard.
 */
public final class CalledAgain implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    private final Path out;
    private final Path err;
    private final Process process;
    private final Socket socket;
    private final DataOutputStream to;
    private final DataInputStream from;

    /** Starts it with an environment. */
    public CalledAgain(Map<String, String> environment) throws IOException {
        out = Files.createTempFile("tidewaiter", ".out");
        err = Files.createTempFile("tidewaiter", ".err");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(PATIENCE_SECONDS * 1000);
            process = ProgramProcess.start(
                    CalledAgain.class, environment, List.of(Integer.toString(server.getLocalPort())), out, err);
            socket = server.accept();
        }
        socket.setSoTimeout(PATIENCE_SECONDS * 1000);
        to = new DataOutputStream(socket.getOutputStream());
        from = new DataInputStream(socket.getInputStream());
    }

    /** Calls it and waits for the end of the call. */
    public Call call(List<String> arguments) throws IOException {
        long saidBefore = Files.size(out);
        long complainedBefore = Files.size(err);
        to.writeInt(arguments.size());
        for (var argument : arguments) {
            to.writeUTF(argument);
        }
        int exitCode = from.readInt();
        return new Call(exitCode, since(saidBefore, out), since(complainedBefore, err));
    }

    private static String since(long before, Path file) throws IOException {
        var all = Files.readAllBytes(file);
        return new String(Arrays.copyOfRange(all, (int) before, all.length), StandardCharsets.UTF_8);
    }

    /** Ends it. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException doesNotEnd) {
            process.destroyForcibly();
            throw new AssertionError("it does not end", doesNotEnd);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.delete(out);
        Files.delete(err);
    }

    /** What runs in the process: asks at a port of this machine for the next call, and answers with its exit code. */
    public static void main(String... port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port[0]));
                var from = new DataInputStream(socket.getInputStream());
                var to = new DataOutputStream(socket.getOutputStream())) {
            while (true) {
                var arguments = new String[from.readInt()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = from.readUTF();
                }
                Tidewaiter.prepare(arguments);
                int exitCode = Tidewaiter.run(arguments);
                System.out.flush();
                System.err.flush();
                to.writeInt(exitCode);
            }
        } catch (EOFException nobodyCallsAnyMore) {
            System.exit(0);
        }
    }
}
