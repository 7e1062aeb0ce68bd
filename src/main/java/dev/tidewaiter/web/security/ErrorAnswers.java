package dev.tidewaiter.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is answered where no address answers: problem+json to programs, a page to people. */
@Controller
class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (Problems.isForProgram(asked)) {
            Problems.write(asked, response, status, Problems.sentence(status, response.getHeader("Allow")));
            return null;
        }
        boolean form =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        return status == HttpStatus.BAD_REQUEST && !form
                ? new ModelAndView("error", Map.of("status", status.value(), "told", "address"), status)
                : new ModelAndView("error", Map.of("status", status.value()), status);
    }

    private static HttpStatus status(@Nullable Object code) {
        if (code == null) {
            return HttpStatus.NOT_FOUND; // somebody asks for the address itself
        }
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
