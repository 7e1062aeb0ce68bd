package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told when it is turned away at the door: a status and a sentence that says what to do. */
public final class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private Problems() {}

    /** Whether an address is one that programs ask. */
    static boolean isForProgram(String address) {
        return address.startsWith("/api/") || address.equals("/api") || address.startsWith("/actuator");
    }

    /** What is told of a request that no address has taken. */
    public static String sentence(HttpStatus status, @Nullable String allowed) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. GET /api/v1/openapi says what there is.";
            case METHOD_NOT_ALLOWED ->
                allowed == null
                        ? "This address does not take this method. GET /api/v1/openapi says which it takes."
                        : "This address takes " + allowed + " only.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body, or a part of it, is of a type that this address does not take. GET /api/v1/openapi says which"
                        + " it takes; say it in the header Content-Type.";
            case NOT_ACCEPTABLE -> "This address has no answer of the type that the header Accept asks for.";
            case CONTENT_TOO_LARGE -> "The request is larger than this service takes.";
            default ->
                status.is4xxClientError()
                        ? "The request cannot be read as it stands; its address, its headers or its body are malformed, or longer than is taken."
                        : "The program failed on this request. Tell the administrator when it was.";
        };
    }

    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        write(request.getRequestURI(), response, status, sentence);
    }

    static void write(String asked, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(text(asked, status, sentence).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String asked, HttpStatus status, String sentence) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", sentence);
        problem.put("instance", asked);
        return JSON.writeValueAsString(problem);
    }

    static void tooMany(HttpServletRequest request, HttpServletResponse response, long seconds, String sentence)
            throws IOException {
        response.setHeader("Retry-After", Long.toString(seconds));
        write(request, response, HttpStatus.TOO_MANY_REQUESTS, sentence);
    }
}
