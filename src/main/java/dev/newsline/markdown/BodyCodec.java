package dev.newsline.markdown;

import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes bodies as bytes and reads them again, within one build: the layout is nobody else's. */
public final class BodyCodec {
    private static final int LITERAL = 0;
    private static final int LINK_START = 1;
    private static final int LINK_END = 2;
    private static final int PICTURE = 3;
    private static final int BLOCK = 4;

    private BodyCodec() {}

    /** Writes all but the facts. */
    public static void write(Body body, ByteWriter to) {
        write(body.parts(), to);
    }

    /** Reads a body that has these facts. */
    public static Body read(Facts facts, ByteReader from) {
        return new Body(facts, parts(from));
    }

    private static void write(List<Part> parts, ByteWriter to) {
        to.putInt(parts.size());
        for (Part part : parts) {
            write(part, to);
        }
    }

    private static void write(Part part, ByteWriter to) {
        if (part instanceof Part.Literal literal) {
            to.putInt(LITERAL).put(literal.markup());
        } else if (part instanceof Part.LinkStart link) {
            to.putInt(LINK_START).putInt(link.reference()).put(link.attributes());
        } else if (part instanceof Part.LinkEnd link) {
            to.putInt(LINK_END).putInt(link.reference()).put(link.bare());
        } else if (part instanceof Part.Picture picture) {
            to.putInt(PICTURE).putInt(picture.reference());
            to.put(picture.before()).put(picture.attributes()).put(picture.after());
        } else if (part instanceof Part.Block block) {
            to.putInt(BLOCK).put(block.name()).putInt(block.attributes().size());
            block.attributes().forEach((name, value) -> to.put(name).put(value));
            to.putInt(block.data()).putInt(block.url());
            write(block.inner(), to);
        }
    }

    private static List<Part> parts(ByteReader from) {
        int size = from.integer();
        List<Part> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(part(from));
        }
        return parts;
    }

    private static Part part(ByteReader from) {
        int kind = from.integer();
        return switch (kind) {
            case LITERAL -> new Part.Literal(from.text());
            case LINK_START -> new Part.LinkStart(from.integer(), from.text());
            case LINK_END -> new Part.LinkEnd(from.integer(), from.bool());
            case PICTURE -> new Part.Picture(from.integer(), from.text(), from.text(), from.text());
            case BLOCK -> block(from);
            default -> throw new IllegalArgumentException("no part of a body: " + kind);
        };
    }

    private static Part.Block block(ByteReader from) {
        String name = from.text();
        int size = from.integer();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            attributes.put(from.text(), from.text());
        }
        return new Part.Block(name, attributes, from.integer(), from.integer(), parts(from));
    }
}
