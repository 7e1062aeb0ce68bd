package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Permission;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at bodies before anything reads them. An upload is only for who may upload: Spring writes it to disk before it asks for
 * permissions. All else is short, and is not read further than that.
 */
final class UploadGate extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final long largestUpload;
    private final BodyRefusal refusal;

    /** How whoever asks is told: a program by a problem, a person by a page, which says itself how many bytes fit. */
    @FunctionalInterface
    interface BodyRefusal {
        void tell(
                HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence, long most)
                throws IOException;
    }

    UploadGate(RequestLimits limits, long largestUpload, BodyRefusal refusal) {
        this.limits = limits;
        this.largestUpload = largestUpload;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isUpload(request)) {
            shortBody(request, response, chain);
        } else if (Callers.current().isEmpty()) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "Log in, or send a token, before you upload.", 0);
        } else if (Callers.current()
                .filter(caller -> mayUpload(caller, request))
                .isEmpty()) {
            refuse(request, response, HttpStatus.FORBIDDEN, "Your role uploads nothing.", 0);
        } else if (request.getContentLengthLong() > most(request)) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, BodyTooLong.sentence(most(request)), most(request));
        } else if (most(request) < largestUpload && isUntold(request)) { // it would be kept up to an upload's limit
            refuse(
                    request,
                    response,
                    HttpStatus.LENGTH_REQUIRED,
                    "Say in the header Content-Length how long this is. " + BodyTooLong.sentence(most(request)),
                    most(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void shortBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = limits.body().toBytes();
        if (request.getContentLengthLong() > most) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, BodyTooLong.sentence(most), most);
        } else if (isUntold(request) && request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new ShortBody(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether it answers findings: with a file, it is sent as uploads are. */
    static boolean isAnswer(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/decisions");
    }

    /** Whether it brings lists, which are read whole into the memory of the service. */
    private static boolean isOfLists(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/lists/import");
    }

    private long most(HttpServletRequest request) {
        if (isOfLists(request)) {
            return Math.min(limits.lists().toBytes(), largestUpload);
        }
        return isAnswer(request) ? limits.answer().toBytes() : largestUpload;
    }

    private static boolean isUntold(HttpServletRequest request) {
        return request.getContentLengthLong() < 0;
    }

    private static boolean mayUpload(Caller caller, HttpServletRequest request) {
        return isOfLists(request)
                ? caller.may(Permission.RULES)
                : caller.may(Permission.SCREEN) || caller.may(Permission.DECIDE);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence, long most)
            throws IOException {
        response.setHeader("Connection", "close");
        refusal.tell(request, response, status, sentence, most);
    }
}
