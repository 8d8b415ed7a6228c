"""Does the decision engine keep its promise, and how fast is it beside what people use instead?"""
