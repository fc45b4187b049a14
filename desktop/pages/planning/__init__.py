"""The page of decisions about money: buy, lease, hire or rent from a cloud."""
