package dev.newsline.assemble;

import dev.newsline.digest.Digest;
import dev.newsline.model.Entry;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is the same for many rows of a {@link Backfile}.
 *
 * @param sections {@link Site.Spellings#sections}
 * @param languages those of the editions
 * @param words which rows name by their numbers
 * @param terms digests of what was shown of each word's term, by language, then word
 * @param leads which rows name by their numbers
 * @param units by name, as they were planned
 */
public record BackfileHead(
        Digest sections,
        List<String> languages,
        List<Backfile.Word> words,
        List<List<Digest>> terms,
        List<Backfile.Lead> leads,
        Map<String, Backfile.Unit> units) {
    public void write(ByteWriter to) {
        to.put(sections).putInt(languages.size());
        languages.forEach(to::put);
        to.putInt(words.size());
        words.forEach(word -> to.putInt(Entry.KINDS.indexOf(word.kind())).put(word.written()));
        terms.forEach(all -> all.forEach(to::put));
        to.putInt(leads.size());
        leads.forEach(lead -> to.put(lead.folder())
                .put(lead.src())
                .put(lead.focus())
                .put(lead.source())
                .put(lead.digest()));
        to.putInt(units.size());
        units.forEach((name, unit) -> to.put(name).put(unit.key()).putInt(unit.files()));
    }

    static BackfileHead read(ByteReader from) {
        BackfileHead head = new BackfileHead(
                from.digest(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
        for (int i = from.integer(); i > 0; i--) {
            head.languages.add(from.text());
        }
        for (int i = from.integer(); i > 0; i--) {
            head.words.add(new Backfile.Word(Entry.KINDS.get(from.integer()), from.text()));
        }
        for (int language = 0; language < head.languages.size(); language++) {
            List<Digest> terms = new ArrayList<>(head.words.size());
            head.words.forEach(word -> terms.add(from.digest()));
            head.terms.add(terms);
        }
        for (int i = from.integer(); i > 0; i--) {
            head.leads.add(
                    new Backfile.Lead(from.text(), from.text(), from.optionalText(), from.text(), from.digest()));
        }
        for (int i = from.integer(); i > 0; i--) {
            head.units.put(from.text(), new Backfile.Unit(from.digest(), from.integer()));
        }
        return head;
    }
}
