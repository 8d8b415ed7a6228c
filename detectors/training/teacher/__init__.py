"""A larger network that reads the training texts once, on a GPU; the encoder learns from what it says of them."""
