package fi.muutoskirja.transparency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a browser is shown when an address outside the pages fails; programs get their own answer elsewhere. */
@Component
class PageErrors implements ErrorViewResolver {
    private final PageAnswers answers;

    PageErrors(PageAnswers answers) {
        this.answers = answers;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, @Nullable Map<String, Object> model) {
        var answer = answers.error(request, status.value());
        View view = (ignored, asked, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            PageHeaders.ALL.forEach(response::setHeader);
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        };
        var answered = new ModelAndView(view);
        answered.setStatus(status);
        return answered;
    }
}
