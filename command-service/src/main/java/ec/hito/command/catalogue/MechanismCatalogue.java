package ec.hito.command.catalogue;

import ec.hito.command.text.Folded;
import ec.hito.model.MechanismType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of mechanisms, under every name that the plan's documents give them. */
public final class MechanismCatalogue {
    /** The type for what no other covers; it carries words of its own. */
    public static final MechanismType OTHER = new MechanismType("other");

    private record Form(MechanismType type, String words) {}

    private final Map<Folded, MechanismType> byName = new HashMap<>();
    private final List<Form> longestFirst = new ArrayList<>();

    MechanismCatalogue(List<VocabularyFile.Entry> entries) {
        for (var entry : entries) {
            var type = new MechanismType(entry.code());
            for (var words : entry.allNames()) {
                byName.put(Folded.of(words), type);
                longestFirst.add(new Form(type, words));
            }
        }
        longestFirst.sort(
                Comparator.comparingInt((Form form) -> form.words().length()).reversed());
    }

    /** The types that the plan's matrix and prose use. */
    public static MechanismCatalogue ofThePlan() {
        return new MechanismCatalogue(VocabularyFile.read().mechanismTypes());
    }

    public boolean has(MechanismType type) {
        return byName.containsValue(type);
    }

    /** The type that bears this name in any of its spellings; capitals and accents do not matter. */
    public Optional<MechanismType> named(String words) {
        return Optional.ofNullable(byName.get(Folded.of(words)));
    }

    /** The mechanisms that a text names, in its order; of overlapping names the longest counts. */
    public List<Mention> mentionsIn(String text) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < text.length()) {
            var found = mentionAt(text, at);
            found.ifPresent(mentions::add);
            at = found.map(Mention::end).orElse(at + 1);
        }
        return List.copyOf(mentions);
    }

    private Optional<Mention> mentionAt(String text, int at) {
        if (insideWord(text, at)) {
            return Optional.empty();
        }
        return longestFirst.stream()
                .filter(form -> text.regionMatches(
                        true, at, form.words(), 0, form.words().length()))
                .filter(form -> !insideWord(text, at + form.words().length()))
                .findFirst()
                .map(form -> new Mention(
                        form.type(),
                        text.substring(at, at + form.words().length()),
                        at,
                        at + form.words().length()));
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at));
    }
}
