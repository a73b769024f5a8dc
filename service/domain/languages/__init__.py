"""The words of each language, as tables: what people write when they decide, hesitate, ask or object."""
