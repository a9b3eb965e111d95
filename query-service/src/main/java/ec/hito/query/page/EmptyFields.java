package ec.hito.query.page;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form sends every field: on the pages one left empty is one not given. The API, where an empty parameter is a mistake, refuses it. */
@ControllerAdvice(basePackageClasses = EmptyFields.class)
class EmptyFields {
    @InitBinder
    void readAsAbsent(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
