package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends people on who may not see what they asked for, with a sentence on the page where they end. */
final class PageRefusals implements AccessDeniedHandler, AuthenticationEntryPoint, AuthenticationFailureHandler {

    private static final String NOTHING_UPLOADED = "error.nothing.uploaded";
    private static final String NOTHING_RECORDED = "error.nothing.recorded";

    private final RequestCache asked;
    private final RefusalPage page;
    private final KeptForms kept;

    /** What strangers asked for is kept where they are led back to it after log-in. */
    PageRefusals(RequestCache asked, RefusalPage page, KeptForms kept) {
        this.kept = kept;
        this.page = page;
        this.asked = asked;
    }

    /** A log-in failed. Nothing is kept of it in a session: strangers have none; the name is typed once. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        TypedName.keep(request, response);
        response.sendRedirect(why instanceof RefusedForNow ? "/login?wait" : "/login?failed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setHeader("Connection", "close");
        var caller = Callers.current();
        if (caller.isEmpty()) {
            tooLate(request, response);
        } else if (caller.get().mustChangePassword()) {
            response.sendRedirect("/password");
        } else {
            if (why instanceof CsrfException) {
                AuditedRefusals.as(request, "form.refused");
                if (isKept(caller.get(), request, response)) {
                    response.sendRedirect(KeptForms.addressAfter(request));
                    return;
                }
            }
            refuse(request, response);
        }
    }

    /**
     * A form of a window that stood open while its session ended, sent after its account had logged in again in another window: it proves the
     * session that is over. It is shown once more, as after a log-in; nothing is done before it is sent from there.
     */
    private boolean isKept(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        return !isFiles(request)
                && !isScripts(request)
                && KeptForms.isOf(caller, request)
                && kept.keep(request, response);
    }

    /** Whether it brings files to be read, which are not kept, and not an answer that may have one beside it. */
    private static boolean isFiles(HttpServletRequest request) {
        return UploadGate.isUpload(request) && !UploadGate.isAnswer(request);
    }

    /**
     * Somebody asks who has not logged in, or whose session has ended: with a form that is too late, with a page as one begins. What a
     * page's script asks for, it asks of a page that is open: whoever sits before it is told, and comes back to that page and not to a part.
     */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean form =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (!form && isScripts(request)) {
            leadBack(request, response, "/login?over");
        } else if (!form) {
            response.sendRedirect("/login");
        } else {
            tooLate(request, response);
        }
    }

    /**
     * A form comes after its session has ended. It is shown once more after the log-in where it could be kept; where scripts run, its page
     * has it filled in again.
     */
    private void tooLate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean upload = isFiles(request);
        if (!upload && !isScripts(request) && kept.keep(request, response)) {
            asked.saveRequest(KeptForms.shown(request), response);
            response.sendRedirect("/login?kept");
        } else {
            leadBack(request, response, upload ? "/login?upload" : "/login?again");
        }
    }

    /** After log-in they are on the page that the form was on, or whose script asked. */
    private void leadBack(HttpServletRequest request, HttpServletResponse response, String logIn) throws IOException {
        var page = FormPage.of(request);
        if (page != null) {
            asked.saveRequest(page, response);
        }
        response.sendRedirect(logIn);
    }

    /** A body is not taken, before anything has read it. */
    void ofBody(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence, long most)
            throws IOException {
        if (!isPersons(request)) {
            Problems.write(request, response, status, sentence);
        } else if (status == HttpStatus.UNAUTHORIZED) {
            tooLate(request, response);
        } else {
            page.write(
                    request,
                    response,
                    status,
                    isFiles(request) ? NOTHING_UPLOADED : NOTHING_RECORDED,
                    status == HttpStatus.FORBIDDEN ? "error.nothing.role" : "error.nothing.most",
                    most);
        }
    }

    /** A form that a page's script sends accepts anything, and says by a header of its own that it does. */
    static boolean isPersons(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return isScripts(request) || (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static boolean isScripts(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** The page for errors is made by what would read an upload first; who sends one gets a page that is there already. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (UploadGate.isUpload(request)) {
            page.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    isFiles(request) ? NOTHING_UPLOADED : NOTHING_RECORDED,
                    isFiles(request) ? "error.nothing.old" : "error.forbidden.next");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
