"""Every rule and reason with its words, in Chinese and in English."""
