package ec.hito.local.demo;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the people of the simulation write: plain and general, so that nobody takes it for a claim about a real project. */
final class Words {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM 'de' uuuu", Locale.of("es", "EC"));

    /** A milestone's title, its phase and what is delivered. */
    record Step(String title, String phase, String deliverable) {}

    static final List<Step> STEPS = List.of(
            new Step("Diagnóstico y línea base", "diagnóstico", "Informe de diagnóstico"),
            new Step("Hoja de ruta acordada con los actores", "diseño", "Acta de acuerdo"),
            new Step("Diseño definitivo", "diseño", "Informe técnico aprobado"),
            new Step("Primera fase ejecutada", "ejecución", "Informe de ejecución"),
            new Step("Segunda fase ejecutada", "ejecución", "Informe de ejecución"),
            new Step("Evaluación y cierre", "cierre", "Informe de evaluación"));
    static final List<Step> FURTHER_STEPS = List.of(
            new Step("Ampliación a otras parroquias", "ampliación", "Informe de ejecución"),
            new Step("Capacitación a los equipos", "ampliación", "Registro de asistencia"),
            new Step("Difusión de resultados", "cierre", "Informe de difusión"));
    static final List<String> NOTES = List.of(
            "Se cumplió lo previsto para el mes.",
            "Se avanzó según el cronograma acordado.",
            "El equipo técnico completó las actividades del mes.",
            "Se realizaron las reuniones previstas y quedó un acta.",
            "Parte de lo previsto pasa al mes siguiente.");
    static final List<String> CORRECTIONS = List.of(
            "Se contó dos veces la misma actividad.",
            "El porcentaje correspondía a otro hito.",
            "Se corrigió tras revisar el informe del mes.");
    static final List<String> RETURNS = List.of(
            "El acta no está firmada.",
            "Falta el anexo técnico del informe.",
            "El respaldo corresponde a otro período.");
    static final List<String> DELAYS = List.of(
            "Falta un permiso previo.",
            "La contratación tomó más tiempo de lo previsto.",
            "Se espera el informe de otra dependencia.",
            "Se ajustó el cronograma con los actores.");
    static final List<String> OBSTACLES = List.of(
            "La contratación sigue en trámite.",
            "Falta la respuesta de otra institución.",
            "El equipo asignado está incompleto.",
            "El presupuesto del período aún no está disponible.");
    static final List<String> EXPLANATIONS = List.of(
            "El hito venció y su ejecución continúa; se prevé cumplirlo en las próximas semanas.",
            "El retraso se debe a la contratación; el resto sigue según lo previsto.",
            "Se reprogramarán las actividades pendientes.");
    static final List<String> OBSERVATIONS = List.of(
            "El avance registrado no concuerda con el respaldo presentado.",
            "No consta el informe del mes.",
            "Conviene revisar el cronograma del hito vencido.");
    static final List<String> REPLIES =
            List.of("Se completó el respaldo observado.", "Se revisará el cronograma con el equipo.");
    static final List<String> SUSPENSIONS =
            List.of("A la espera de un informe de otra dependencia.", "Reasignación temporal del equipo.");
    static final List<String> CANCELLATIONS =
            List.of("Lo previsto pasa a otra iniciativa del plan.", "Se acordó no continuar con lo previsto.");
    static final List<String> PARTNERS = List.of(
            "Organización social (simulada)",
            "Universidad (simulada)",
            "Cámara de la producción (simulada)",
            "Gobierno parroquial (simulado)");
    static final List<String> PROBLEMS = List.of(
            "Las acciones existentes no están articuladas entre sí.",
            "La oferta actual no llega a todas las parroquias.",
            "No hay información común entre las instituciones.");
    static final List<String> IMPACTS = List.of(
            "Acciones articuladas y con seguimiento.",
            "Mayor cobertura en el territorio.",
            "Decisiones basadas en información común.");

    private Words() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
