"""What the words of a case mean in each country's rules: words in, answers out."""
