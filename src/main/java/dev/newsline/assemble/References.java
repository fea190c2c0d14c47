package dev.newsline.assemble;

import dev.newsline.content.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the document that a reference means: by relative path, path below content/, id or the file's name alone. */
final class References {
    private static final Pattern DATED = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[-_]");

    private final List<Document> documents;
    private final List<Versions.Version> published;
    private final @Nullable Backfile back;
    private final Map<String, Named> byPath = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, TreeSet<String>> byName = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /** What is named of a document. */
    private record Named(String path, String id, String language) {}

    /**
     * @param published those of the documents that are published, in that order
     * @param back articles beside them; null where there are none
     */
    References(List<Document> documents, List<Versions.Version> published, @Nullable Backfile back) {
        this.back = back;
        this.documents = documents;
        this.published = published;
    }

    /** Makes the indexes when the first reference asks: many sites have none. */
    private void index() {
        if (!byPath.isEmpty()) {
            return;
        }
        if (back == null) {
            published.forEach(version -> order(version.document().id()));
        } else {
            back.merge(published, version -> order(version.document().id()), row -> order(back.rows.id(row)));
            back.forEach(row -> index(new Named(back.rows.path(row), back.rows.id(row), back.language(row))));
        }
        documents.forEach(document -> index(new Named(document.path(), document.id(), document.language())));
    }

    private void order(String id) {
        order.putIfAbsent(id, order.size());
    }

    private void index(Named document) {
        byPath.put(document.path, document);
        ids.put(document.id, document.id);
        byName.computeIfAbsent(name(document.id), k -> new TreeSet<>()).add(document.id);
    }

    /**
     * What a reference means.
     *
     * @param ids ids of the documents that it may mean, the one published first before the others; empty where there is none
     * @param language the language of the very file that was named, or null where any version is meant
     */
    record Found(List<String> ids, @Nullable String language) {}

    Found find(String folder, String target) {
        index();
        String bare = target.startsWith("article:") ? target.substring("article:".length()) : target;
        String lower = bare.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            for (String candidate : new String[] {folder + "/" + bare, bare, "articles/" + bare}) {
                String path = normalise(candidate.startsWith("/") ? candidate.substring(1) : candidate);
                Named document = path == null ? null : byPath.get(path);
                if (document != null) {
                    // A file in the default language stands for the article, in whichever language the reader is.
                    boolean exact = document.path().endsWith("." + document.language() + ".md");
                    return new Found(List.of(document.id()), exact ? document.language() : null);
                }
            }
            bare = bare.substring(0, lower.lastIndexOf('.'));
        }
        String trimmed = trim(bare);
        for (String candidate :
                new String[] {trimmed, below(trimmed), below(String.valueOf(normalise(folder + "/" + trimmed)))}) {
            if (ids.containsKey(candidate)) {
                return new Found(List.of(candidate), null);
            }
        }
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        TreeSet<String> named = byName.get(last);
        boolean alone = trimmed.indexOf('/') < 0 || target.startsWith("article:");
        if (named == null || !alone) {
            return new Found(List.of(), null);
        }
        Comparator<String> first = Comparator.comparingInt(id -> order.getOrDefault(id, Integer.MAX_VALUE));
        return new Found(named.stream().sorted(first.thenComparing(id -> id)).toList(), null);
    }

    /** The id of the document in a file. */
    Optional<String> idOf(String path) {
        index();
        return Optional.ofNullable(byPath.get(path)).map(Named::id);
    }

    private static String trim(String path) {
        String result = path;
        while (result.startsWith("/") || result.startsWith("./")) {
            result = result.substring(1);
        }
        return result.endsWith("/") ? result.substring(0, result.length() - 1) : result;
    }

    private static String below(String path) {
        return path.startsWith("articles/") ? path.substring("articles/".length()) : path;
    }

    private static String name(String id) {
        return DATED.matcher(id.substring(id.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** The path without {@code .} and {@code ..}; null where it leads above its start. */
    static @Nullable String normalise(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", new ArrayList<>(parts));
    }
}
