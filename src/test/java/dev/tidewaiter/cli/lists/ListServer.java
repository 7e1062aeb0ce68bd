package dev.tidewaiter.cli.lists;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A publisher of lists on this machine, who can be as unreliable as real ones. */
public final class ListServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answering> files = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What is done with a question. */
    public interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A question: its path, the mark that it named (empty when none), what it called itself, and the answer's code. */
    public record Asked(String path, String tag, String agent, int code) {}

    public ListServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            try (exchange) {
                var file = files.get(path);
                if (file == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    file.to(exchange);
                }
            } finally {
                var headers = exchange.getRequestHeaders();
                asked.add(new Asked(
                        path,
                        Objects.requireNonNullElse(headers.getFirst("If-None-Match"), ""),
                        Objects.requireNonNullElse(headers.getFirst("User-Agent"), ""),
                        exchange.getResponseCode()));
            }
        });
        server.start();
    }

    public String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** The questions since the last time that this was asked. */
    public List<Asked> asked() {
        var all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    void answer(String path, Answering answering) {
        files.put(path, answering);
    }

    /** Publishes a file, and says that it has not changed to those who know it. */
    void publish(String path, byte[] content, String lastModified) {
        var tag = "\"" + java.util.Arrays.hashCode(content) + "\"";
        answer(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Last-Modified", lastModified);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, content);
            }
        });
    }

    public void publish(String path, Path file, String lastModified) throws IOException {
        publish(path, Files.readAllBytes(file), lastModified);
    }

    static void send(HttpExchange exchange, int code, byte[] content) throws IOException {
        exchange.sendResponseHeaders(code, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    static Answering says(int code, String text) {
        return exchange -> send(exchange, code, text.getBytes(StandardCharsets.UTF_8));
    }

    static Answering redirects(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** Promises the whole, sends a half and hangs up. */
    static Answering breaksOff(byte[] content) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Sends a half and says nothing more for some seconds. */
    static Answering fallsSilent(byte[] content, int seconds) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(seconds * 1000L);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    static Answering packed(byte[] content, int leftOut) {
        return exchange -> {
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                zip.write(content);
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            var bytes = packed.toByteArray();
            send(exchange, 200, java.util.Arrays.copyOf(bytes, bytes.length - leftOut));
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
